#: title Snapshots, small variables and the bytes of a text are counted, and what looks or goes back is not
#: tags language
for n in 1..10000 {
  snapshot s$n
}
snapshot other
expect error limit-reached
snapshot s1                               # a name may be given anew
restore s1
for n in 1..100000 {
  let v$n = 1
}
for n in 1..300000 {
  let w$n = 1
}
expect error limit-reached
let mark = "\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}"
for n in 1..8 {
  let mark = "$mark$mark"
}
add-phase 03-300 "e$mark"                 # one character of 4097 bytes
expect error bad-value
add-phase 03-300 "e\u{301}"
expect phase 03-300 description = "e\u{301}"
undo
undo 9223372036854775807
expect error bad-value
