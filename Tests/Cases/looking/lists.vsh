#: title Lists, counts and finds of the same objects
#: tags looking
add-phase 01-100 "General conditions" --cost-types L
add-phase 03-300 "Concrete" --cost-types L,M
add-phase 05-500 "Metals" --cost-types none
list phases --where 'cost-types contains L' --sort description
expect output <<END
code    description         cost-types
03-300  Concrete            L,M
01-100  General conditions  L
END
list phases --where 'cost-types contains M' --format csv
expect output <<END
code,description,cost-types
03-300,Concrete,"L,M"
END
list phases --where 'colour = red'
expect error bad-value
count phases --where 'cost-types contains L'
expect output <<END
2
END
count phases --where 'description ~ *s'
expect output <<END
2
END
find concrete
expect output <<END
system  object        field
vista   phase 03-300  description Concrete
END
find timber
expect output <<END
nothing holds “timber”
END
list projects
expect output <<END
no projects
END
