using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace StpLang.LanguageServer.Rpc;

/// <summary>Reads messages from a stream: a head of lines that says how long each is, then its body.</summary>
/// <param name="pipe">Where they come from.</param>
internal sealed class MessageReader(PipeReader pipe)
{
    /// <summary>The longest body that is read, in bytes: a file of 64 MiB, each character of it escaped.</summary>
    public const int MaxLength = 512 * 1024 * 1024;

    // Nobody writes more of it; who does is not talking this protocol.
    private const int MaxHeadLength = 16 * 1024;

    /// <summary>The next body; null where no more follow.</summary>
    /// <exception cref="InvalidDataException">It cannot be told where the body ends, so nothing after it can be read.</exception>
    /// <exception cref="EndOfStreamException">The stream ends within a message.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        int? length = null;
        for (var isFirst = true; ; isFirst = false)
        {
            var line = await ReadLineAsync(isFirst, cancellationToken).ConfigureAwait(false);
            if (line is null)
            {
                return null;
            }

            if (line.Length == 0)
            {
                break;
            }

            length = LengthIn(line) ?? length;
        }

        return await ReadBodyAsync(
                length ?? throw new InvalidDataException("a message without Content-Length"),
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    // As in HTTP, the case of a name does not matter.
    private static int? LengthIn(string line)
    {
        var colon = line.IndexOf(':');
        if (colon < 0)
        {
            throw new InvalidDataException("a line before a message that is no header");
        }

        if (
            !line.AsSpan(0, colon)
                .Trim()
                .Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
        )
        {
            return null;
        }

        return
            int.TryParse(line.AsSpan(colon + 1).Trim(), out var length)
            && length is >= 0 and <= MaxLength
            ? length
            : throw new InvalidDataException("a Content-Length that no message has");
    }

    // A line without its end; null where the stream ends before a message begins.
    private async ValueTask<string?> ReadLineAsync(
        bool isFirst,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = read.Buffer;
            if (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = Encoding.ASCII.GetString(buffer.Slice(0, end)).TrimEnd('\r');
                pipe.AdvanceTo(buffer.GetPosition(1, end));
                return line;
            }

            if (read.IsCompleted)
            {
                return isFirst && buffer.IsEmpty ? null : throw new EndOfStreamException();
            }

            if (buffer.Length > MaxHeadLength)
            {
                throw new InvalidDataException("a line before a message that does not end");
            }

            pipe.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    // What comes is copied as it comes: a length that is only claimed costs nothing.
    private async ValueTask<ReadOnlyMemory<byte>> ReadBodyAsync(
        int length,
        CancellationToken cancellationToken
    )
    {
        if (length == 0)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        var read = await pipe.ReadAtLeastAsync(length, cancellationToken).ConfigureAwait(false);
        if (read.Buffer.Length < length)
        {
            throw new EndOfStreamException();
        }

        var body = read.Buffer.Slice(0, length).ToArray();
        pipe.AdvanceTo(read.Buffer.GetPosition(length));
        return body;
    }
}
