namespace StpLang.LanguageServer.Conversion;

/// <summary>What a character of a position is: client and server agree on it at the start.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units, what the compiler counts in: every client can.</summary>
    Utf16,

    /// <summary>Bytes.</summary>
    Utf8,

    /// <summary>Code points.</summary>
    Utf32,
}
