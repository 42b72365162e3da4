#: title The shortest script that ends in an error, or shows a rule
#: tags looking
recipe already-exists
expect output <<END
# already-exists: an object with this name is there already
# refused with already-exists
# made of Tests/Cases/rules/10-erp-codes-made-in-vista.vsh: A code of the ERP list is made in Vista only
add-standard-code 10-100 --list standard
add-standard-code 10-100 --list standard
expect error already-exists
END
recipe phase-unique-in-group
expect output <<END
# phase-unique-in-group: A code is unique within its phase group; the same code in another group does not restore a relationship (the latter is inferred).
# refused with already-exists, rule phase-unique-in-group
# made of Tests/Cases/rules/50-phase-unique-in-group.vsh: A code is unique within its phase group; another group's does not restore a relationship
add-phase 01-100
add-phase 01-100
expect error already-exists

reset
# goes well, rule phase-unique-in-group
# made of Tests/Cases/rules/50-phase-unique-in-group.vsh: A code is unique within its phase group; another group's does not restore a relationship
add-phase 01-100 "General conditions" --cost-types L
expect ok
END
# Of what was refused last, with its own rule.
add-job 24098-a "Garage"
add-job 24098-a "Garage"
expect error already-exists
recipe
expect output <<END
# already-exists: an object with this name is there already
# refused with already-exists, rule job-number-unique
# made of Tests/Cases/rules/181-job-number-unique.vsh: Two jobs may not differ by case alone
add-job 24098-a "Garage"
add-job 24098-a "Garage"
expect error already-exists
END
recipe "JC Phases has a phase"
expect output <<END
# already-exists: an object with this name is there already
# refused with already-exists
# made of Tests/Cases/rules/10-erp-codes-made-in-vista.vsh: A code of the ERP list is made in Vista only
add-standard-code 10-100 --list standard
add-standard-code 10-100 --list standard
expect error already-exists
END
recipe interrupted
expect error not-found
recipe "no such message anywhere"
expect error not-found
