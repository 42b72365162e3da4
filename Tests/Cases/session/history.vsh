#: title history lists what a person typed at the prompt; a script was not typed
#: tags session
history
expect output <<END
nothing was typed yet
END
history export
expect output <<END
nothing that was typed holds this text
END
