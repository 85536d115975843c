using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Registers;

/// <summary>What came of reading the files of a register.</summary>
/// <param name="Register">What is built in, with all that could be read.</param>
/// <param name="Problems">What is wrong with the files (STP1033, STP1034), file by file in the order given, each with its line.</param>
public sealed record RegisterReading(Register Register, ImmutableArray<Diagnostic> Problems);
