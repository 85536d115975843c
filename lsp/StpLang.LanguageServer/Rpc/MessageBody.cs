using System.Buffers;

namespace StpLang.LanguageServer.Rpc;

/// <summary>
/// The bytes of a message while it is written, in pieces that are used again: one large array that grows would be copied and cleared
/// for every key that is typed in a plan with many findings.
/// </summary>
internal sealed class MessageBody : IBufferWriter<byte>, IDisposable
{
    private const int PieceLength = 16 * 1024;
    private readonly List<(byte[] Bytes, int Length)> _full = [];
    private byte[] _last = [];
    private int _lastLength;

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes, in order.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pieces =>
        _full
            .Append((Bytes: _last, Length: _lastLength))
            .Select(static piece => new ReadOnlyMemory<byte>(piece.Bytes, 0, piece.Length));

    /// <inheritdoc/>
    public void Advance(int count)
    {
        _lastLength += count;
        Length += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_last.Length - _lastLength < Math.Max(sizeHint, 1))
        {
            _full.Add((_last, _lastLength));
            _last = ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, PieceLength));
            _lastLength = 0;
        }

        return _last.AsMemory(_lastLength);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives the pieces back; nothing may be read any more.</summary>
    public void Dispose()
    {
        foreach (var (bytes, _) in _full.Append((_last, _lastLength)))
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        _full.Clear();
        (_last, _lastLength, Length) = ([], 0, 0);
    }
}
