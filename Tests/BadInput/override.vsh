echo ‮txet
