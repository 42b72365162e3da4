#: title What is read and written lies below the script's folder; a suite leaves its folder as it is
#: tags files
load nowhere.csv
expect error cannot-read
load ../../BadInput/short-row.csv
expect error outside-allowed-folders
load files.vsh
expect error bad-format                   # a script is run with source
load lists/phases.csv
expect error bad-format
expect count phases = 0                   # nothing of the file stays
load lists/more-phases.csv
expect phase 03-300 description = Concrete
save ../saved.vsh
expect error outside-allowed-folders
save nowhere/saved.vsh
expect error cannot-write
save files.vsh                            # this case itself
expect error already-exists
record ../recorded.vsh
expect error outside-allowed-folders
record lists
expect error cannot-write                 # a folder
record off
expect error "nothing is being recorded"
