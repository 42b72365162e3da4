#: title A page for the ticket: what it is about, where it may be written, and that it changes nothing
report ticket.md
expect error not-found                    # nothing was refused yet

add-phase 01-100 General
add-phase 03-300 Concrete
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 03-300
send project 123
remove-phase 03-300
advance-to-sync
export job 123
expect error missing-phase-relationships

# What was refused last, and an object by its name.
report ticket.md
expect output "wrote a report on job 123 to ticket.md"
expect changes = 0
report page.html --for job 123 --without-names
expect output "wrote a report on job 123 to page.html"

# A file that is there stays, unless it is to be replaced.
report ticket.md
expect error already-exists
report ticket.md --replace
expect output "wrote a report on job 123 to ticket.md"

report ticket.txt
expect error bad-value
report other.md --for job 124
expect error not-found
report other.md job 123
expect error unexpected-argument
try {
  report other.md --for job 123
}
expect error bad-value                    # a block is not over yet
report ../other.md
expect error outside-allowed-folders
