#: title What is used without a budget line shows in the budget with a question mark
#: tags rule-221, budgets
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
add-company "Solid Ground LLC"
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
add-budgetline 123 03-300 M 48250.50
add-directcost 123 05-500 L 12
lock-budget 123
list budgetlines --project 123
expect output <<END
project  line  code    type    amount  synced  forecast
123      1     03-300  M     48250.50  no
123      ?     03-300  S         0.00  no
123      ?     05-500  L         0.00  no
END
expect budget 123 partial = "03-300.S ?,05-500.L ?"
expect count budgetlines --project 123 = 1  # they are kept nowhere
remove-budgetline 123 ?
expect error not-found
add-budgetchange 123 03-300 S 100
expect error not-found
add-budgetline 123 03-300 S 0
add-budgetchange 123 03-300 S 100
expect budget 123 partial = "05-500.L ?"
remove-budgetchange 123 1
remove-budgetline 123 2                   # something still uses it
expect output <<END
something still uses 03-300.S: the budget shows it as a line marked ?
END
expect budget 123 partial = "03-300.S ?,05-500.L ?"
remove-directcost 123 1
expect budget 123 partial = "03-300.S ?"
