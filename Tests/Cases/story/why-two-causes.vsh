#: title Two stale codes have two causes, and a code that was put on the project too late is one itself
add-phase 01-100 General
add-phase 03-300 Concrete
add-phase 05-100 Steel
sync
add-project 123 Tower
add-costcode 123 01-100 03-300 05-100
remove-phase 03-300
remove-phase 05-100
sync
why job 123
expect output <<END
job 123: Missing Phase Relationships Exist (123 03-300)  [missing-phase-relationships]
job 123: Missing Phase Relationships Exist (123 05-100)  [missing-phase-relationships]

  08:00  support  Procore  add-costcode 123 01-100 03-300 05-100  + procore costcode 123 03-300, + procore costcode 123 05-100
▶ 08:00  support  Vista    remove-phase 03-300                    - vista phase 03-300
▶ 08:00  support  Vista    remove-phase 05-100                    - vista phase 05-100
● 08:00  support           sync                                   * procore standard-code 03-300 missing no → yes, * procore standard-code 05-100 missing no → yes

  cause   123 03-300: remove-phase 03-300: left out, this reason is gone (2 commands run again)
  takes   add-costcode 123 01-100 03-300 05-100 and sync as well: without either it would not be so
  cause   123 05-100: remove-phase 05-100: left out, this reason is gone (1 command run again)
  takes   add-costcode 123 01-100 03-300 05-100 and sync as well: without either it would not be so
END
set phase-check live
add-phase 03-300 Concrete
add-phase 05-100 Steel
remove-phase 01-100
why job 123
expect output <<END
job 123: Missing Phase Relationships Exist (123 01-100)  [missing-phase-relationships]

  08:00  support  Procore  add-costcode 123 01-100 03-300 05-100  + procore costcode 123 01-100
▶ 08:00  support  Vista    remove-phase 01-100                    - vista phase 01-100

  cause   123 01-100: remove-phase 01-100: left out, export job 123 goes through (0 commands run again)
  takes   add-costcode 123 01-100 03-300 05-100 as well: without it it would not be so
END
