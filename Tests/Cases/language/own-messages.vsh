#: title Commands say what they cannot read in words of their own
#: tags language
list phases --limit few
expect error "“few” is no number of rows"
list phases --where "description"
expect error "“description” is no condition"
list phases --where "description is x"
expect error "is does not compare"
set limit few
expect error "limit cannot be “few”"
undo few
expect error "“few” is no number of steps"
let a.b = 2
expect error "“a.b” cannot name a variable"
for x in 5..1 {
  sync
}
expect error "the range 5..1 runs backwards"
later
expect error "later is not defined yet"
define later {
  sync
}
add-project 1 Tower
add-costcode 1
expect error "add-costcode needs a code, or --all"
remove-costcode 1
expect error "remove-costcode needs a code, or --unused"
add-phasegroup 300
expect error "a phase group is a number from 1 to 255, not 300"
edit-company-parameters --valid-phase-characters many
expect error bad-value
add-vendor x Acme
expect error "a vendor has a whole number, not “x”"
add-costtype 256 X
expect error "a cost type has a number from 0 to 255, not “256”"
add-costtype 9 L
expect error "there is a cost type L already"
advance soon
expect error "“soon” is no duration"
clock soon
expect error "“soon” is no time"
clock 2026-01-01T08:00
expect error bad-value
add-phase ""
expect error bad-value
add-phase 123456789012345678901
expect error bad-value
add-phase 01 x
sync
add-costcode 1 01
add-budgetline 1 01 L much
expect error "“much” is no amount of money"
try {
  reset
}
expect error bad-value
record off
expect error "nothing is being recorded"
