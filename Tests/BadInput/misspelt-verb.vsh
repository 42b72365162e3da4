add-phase 01-100
add-phas 02-200
