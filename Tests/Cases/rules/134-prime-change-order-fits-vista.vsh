#: title A prime contract change order has 5 and 30 characters in Vista
#: tags rule-134, primes, change-orders
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
refresh primes
import prime 123
add-pcco 123 123456 "Its number has six characters" --status approved
send pcco 123 123456
expect error number-too-long
add-pcco 123 12345 "A title of thirty-one characters" --status approved
send pcco 123 12345
expect error title-too-long
edit-pcco 123 12345 --status draft
edit-pcco 123 12345 --title "A title of thirty characters.."
edit-pcco 123 12345 --status approved
send pcco 123 12345
export pcco 123 12345
expect contractchange 123 12345
