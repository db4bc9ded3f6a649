import StetCLI

StetCommand.runAndExit()
