#: title Why an export fails: the command that took the phase away, proved by leaving it out
add-phase 01-100 General
add-phase 03-300 Concrete
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 03-300
add-budgetline 123 03-300 M 48250.50
send project 123
add-user dana
grant dana vista-admin
clock 09:12
as dana {
  remove-phase 03-300
}
clock 10:05
export job 123
expect error missing-phase-relationships

why job 123
expect output <<END
job 123: Missing Phase Relationships Exist (123 03-300)  [missing-phase-relationships]

  08:00  support  Procore  add-costcode 123 01-100 03-300  + procore costcode 123 03-300
▶ 09:12  dana     Vista    remove-phase 03-300             - vista phase 03-300
● 10:00  sync              hourly sync                     * procore standard-code 03-300 missing no → yes
✗ 10:05  support  ERP      export job 123                  Missing Phase Relationships Exist

  cause   123 03-300: remove-phase 03-300: left out, export job 123 goes through (3 commands run again)
  takes   add-costcode 123 01-100 03-300 and the hourly sync of 10:00 as well: without either it would not be so
END
expect changes = 0

# The refused button is the same question.
why
expect output <<END
job 123: Missing Phase Relationships Exist (123 03-300)  [missing-phase-relationships]

  08:00  support  Procore  add-costcode 123 01-100 03-300  + procore costcode 123 03-300
▶ 09:12  dana     Vista    remove-phase 03-300             - vista phase 03-300
● 10:00  sync              hourly sync                     * procore standard-code 03-300 missing no → yes
✗ 10:05  support  ERP      export job 123                  Missing Phase Relationships Exist

  cause   123 03-300: remove-phase 03-300: left out, export job 123 goes through (3 commands run again)
  takes   add-costcode 123 01-100 03-300 and the hourly sync of 10:00 as well: without either it would not be so
END

# Back from a value, and from what is not there.
why costcode 123 03-300 missing
expect output <<END
costcode 123 03-300 missing: missing is yes

▶ 09:12  dana  Vista  remove-phase 03-300  - vista phase 03-300
● 10:00  sync         hourly sync          * procore standard-code 03-300 missing no → yes

  cause   remove-phase 03-300: left out, it is not so (3 commands run again)
  takes   the hourly sync of 10:00 as well: without it it would not be so
END
why no phase 03-300
expect output <<END
no phase 03-300: there is no phase 03-300

▶ 09:12  dana  Vista  remove-phase 03-300  - vista phase 03-300

  cause   remove-phase 03-300: left out, it is not so (3 commands run again)
END

# What nothing stands in the way of.
as dana {
  add-phase 03-300 Concrete
}
sync
why job 123
expect output <<END
job 123: nothing stands in the way
END
