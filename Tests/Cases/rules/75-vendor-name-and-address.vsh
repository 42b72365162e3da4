#: title A company's name has at most 60 characters, and an address that is edited later does not travel
#: tags rule-75, vendors
add-company "Sixty-one characters are one too many for the name of a Vista"
send company "Sixty-one characters are one too many for the name of a Vista"
expect error name-too-long
add-company "Sixty characters are just what the name of a vendor can hold" --state WA --country US
send company "Sixty characters are just what the name of a vendor can hold"
export vendor "Sixty characters are just what the name of a vendor can hold" --vendor-id 501
expect vendor 501 name = "Sixty characters are just what the name of a vendor can hold"

edit-company "Sixty characters are just what the name of a vendor can hold" --state OR
expect company "Sixty characters are just what the name of a vendor can hold" state = OR
advance-to-sync
expect vendor 501 state = WA              # Vista hears nothing of it
