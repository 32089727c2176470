import CommandLineInterface

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Bionic)
  import Bionic
#elseif os(Windows)
  import ucrt
#endif

exit(run(arguments: Array(CommandLine.arguments.dropFirst()), environment: .process()))
