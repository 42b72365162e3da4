#: title A prime contract is not deleted while it is approved or has change orders
#: tags rule-245, primes
add-project 123 "Riverside Tower"
add-prime 123 PC-1 "Owner" --status approved
remove-prime PC-1
expect error wrong-status
edit-prime PC-1 --status draft
add-pcco 123 001 "Terrace"
remove-prime PC-1
expect error read-only
remove-pcco 123 001
remove-prime PC-1
expect no prime PC-1
