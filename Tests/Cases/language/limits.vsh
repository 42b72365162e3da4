#: title A command that calls itself ends, and variables that double stop growing
#: tags language
define inner {
  add-phase 01-100
}
define outer {
  inner
}
outer
expect phase 01-100
define again {
  edit-company-parameters --valid-phase-characters 2
  again
}
again
expect error too-deep
expect company-parameters valid-phase-characters = 0  # nothing of it stays
let text = 0123456789abcdef
for n in 1..10 {
  let text = "$text$text"
}
expect ok
for n in 1..20 {
  let text = "$text$text"
}
expect error limit-reached
