namespace StpLang.Registers;

/// <summary>A body that a register lists.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name as the list has it.</param>
internal sealed record RegisteredBody(BodyKind Kind, string Code, string Name);
