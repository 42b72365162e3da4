#: colour red
sync
