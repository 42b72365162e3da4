#: title A script with arguments, which another one sources
#: tags language
#: skip it is sourced with a code and a description
add-phase $1 $2
