#: title Deleting all codes removes the unused ones and keeps the used ones
#: tags rule-39, removing
for n in 1..5 {
  add-phase "0$n-100" "Phase $n"
}
sync
add-project 123 "Riverside Tower"
add-costcode 123 --all
add-budgetline 123 02-100 L 10
add-company Solid
add-commitment 123 PO-1 "Bars" --kind po --company Solid
add-sovline PO-1 04-100 M 100
remove-costcode 123 01-100 02-100         # one by one is all or nothing
expect error costcode-in-use
expect count costcodes --project 123 = 5
remove-costcode 123 --unused
expect count costcodes --project 123 = 2
expect costcode 123 02-100
expect costcode 123 04-100
remove-costcode 123 --unused              # nothing left to take
expect count costcodes --project 123 = 2
