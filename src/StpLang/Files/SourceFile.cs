using System.Globalization;
using System.Text;
using StpLang.Diagnostics;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Files;

/// <summary>A file as it was read: its text and, where it is no text, what is wrong with it.</summary>
public sealed class SourceFile
{
    private SyntaxTree? _tree;

    private SourceFile(string path, SourceText text, Diagnostic? notText)
    {
        Path = path;
        Text = text;
        NotText = notText;
    }

    /// <summary>The path that findings show.</summary>
    public string Path { get; }

    /// <summary>
    /// The text. Where <see cref="NotText"/> is set it only serves to show the place: U+FFFD stands for what is not
    /// UTF-8, and a file that is too large has no text at all.
    /// </summary>
    public SourceText Text { get; }

    /// <summary>Whether it began with a byte order mark, which is no part of its text.</summary>
    public bool HasByteOrderMark { get; private init; }

    /// <summary>STP0008 where the file is not UTF-8 or is larger than 64 MiB; else null.</summary>
    public Diagnostic? NotText { get; }

    /// <summary>The tree of its text, parsed when first asked for: files that several plans include are parsed once.</summary>
    internal SyntaxTree Tree =>
        _tree
        ?? Interlocked.CompareExchange(ref _tree, SyntaxTree.Parse(Text, Path), null)
        ?? _tree;

    /// <summary>A file of a text that is already in memory.</summary>
    public static SourceFile Of(string path, SourceText text) => new(path, text, null);

    /// <summary>A file of a tree, and its text.</summary>
    internal static SourceFile Of(SyntaxTree tree) =>
        new(tree.FilePath, tree.Text, null) { _tree = tree };

    /// <summary>A file of these bytes, which should be UTF-8.</summary>
    public static SourceFile Of(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > SourceText.MaxBytes)
        {
            return TooLarge(path);
        }

        var isText = SourceText.TryDecode(bytes, out var text, out var invalidAt);
        return new SourceFile(path, text, isText ? null : NotUtf8(path, text, bytes, invalidAt))
        {
            HasByteOrderMark = bytes.StartsWith(Encoding.UTF8.Preamble),
        };
    }

    /// <summary>The bytes of a text that is to stand in this file's place, with a byte order mark if it had one.</summary>
    public byte[] Encode(string text) =>
        HasByteOrderMark
            ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]
            : Encoding.UTF8.GetBytes(text);

    /// <summary>Reads a stream to its end, or until it is larger than 64 MiB.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static SourceFile Read(string path, Stream stream)
    {
        var length = stream.CanSeek ? stream.Length : 0;
        if (length > SourceText.MaxBytes)
        {
            return TooLarge(path);
        }

        // One more than there should be, so that a file of the stated length ends without growing the buffer.
        var bytes = new byte[Math.Max(4096, length + 1)];
        var count = 0;
        for (int read; (read = stream.Read(bytes, count, bytes.Length - count)) > 0; )
        {
            count += read;
            if (count > SourceText.MaxBytes)
            {
                return TooLarge(path);
            }

            if (count == bytes.Length)
            {
                Array.Resize(ref bytes, bytes.Length * 2);
            }
        }

        return Of(path, bytes.AsSpan(0, count));
    }

    /// <summary>
    /// This file as it comes after an earlier version: what did not change of its tree is shared. The earlier one itself where they
    /// are the same.
    /// </summary>
    internal SourceFile Following(SourceFile? before)
    {
        if (before is not { NotText: null } || NotText is not null)
        {
            return this;
        }

        if (Text.ToString() == before.Text.ToString())
        {
            return HasByteOrderMark == before.HasByteOrderMark
                ? before
                : new SourceFile(Path, before.Text, null)
                {
                    HasByteOrderMark = HasByteOrderMark,
                    _tree = before._tree,
                };
        }

        if (before._tree is { } tree)
        {
            _tree = tree.WithChangedText(Text);
        }

        return this;
    }

    private static SourceFile TooLarge(string path)
    {
        var text = SourceText.From("");
        return new SourceFile(
            path,
            text,
            new Diagnostic(
                SyntaxRules.NotText,
                "the file is larger than 64 MiB",
                new Location(path, text, default)
            )
            {
                Help = "split the plan over several files and `include` them",
            }
        );
    }

    private static Diagnostic NotUtf8(
        string path,
        SourceText text,
        ReadOnlySpan<byte> bytes,
        int invalidAt
    )
    {
        var preamble = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var position = Encoding.UTF8.GetCharCount(bytes[preamble..invalidAt]);
        var help = bytes[invalidAt] switch
        {
            0xFF or 0xFE when invalidAt == 0 => "save it as UTF-8",
            0xA3 => "this byte is `£` in the Windows character set (ANSI); save the file as UTF-8",
            _ => "save the file as UTF-8",
        };
        return new Diagnostic(
            SyntaxRules.NotText,
            // Counted from 1, as lines and columns are.
            invalidAt == 0
            && bytes[0] is 0xFF or 0xFE
                ? "the file is UTF-16, not UTF-8"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"not UTF-8 at byte {invalidAt + 1:N0}"
                ),
            new Location(path, text, new TextSpan(position, 1))
        )
        {
            Help = help,
        };
    }
}
