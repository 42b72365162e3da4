#: title A budget line that is made anew is added to the estimate, or sets it
#: tags rule-250, budget, settings
add-phase 03-300 "Concrete" --cost-types L,M
add-phase 05-500 "Metals" --cost-types L
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
add-estimate 123 03-300 L 200
add-budgetline 123 03-300 L 300
lock-budget 123
send budget 123
snapshot sent
export budget 123
expect phasecost 123 03-300.L original-estimate = 500
restore sent
set original-estimates total
export budget 123
expect phasecost 123 03-300.L original-estimate = 300
