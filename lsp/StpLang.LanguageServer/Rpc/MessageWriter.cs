using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Channels;

namespace StpLang.LanguageServer.Rpc;

/// <summary>
/// Writes messages to a stream, each as a whole, in the order in which they are given. Any thread may give one, and none waits for
/// the other side to read.
/// </summary>
/// <param name="output">Where they go.</param>
internal sealed class MessageWriter(Stream output)
{
    // No browser reads it as HTML, whose signs are written as they are: a report is full of them.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Channel<MessageBody> _messages = Channel.CreateUnbounded<MessageBody>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    /// <summary>Gives a message to be written; after <see cref="Complete"/> it is dropped.</summary>
    /// <param name="write">Writes the message's parts into an object.</param>
    public void Write(Action<Utf8JsonWriter> write)
    {
        var body = new MessageBody();
        using (var writer = new Utf8JsonWriter(body, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("jsonrpc", "2.0");
            write(writer);
            writer.WriteEndObject();
        }

        _messages.Writer.TryWrite(body);
    }

    /// <summary>Says that no more are given.</summary>
    public void Complete() => _messages.Writer.TryComplete();

    /// <summary>Writes what is given until <see cref="Complete"/>.</summary>
    /// <exception cref="IOException">The other side is gone.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (
            var body in _messages.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false)
        )
        {
            var head = Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n");
            await output.WriteAsync(head, cancellationToken).ConfigureAwait(false);
            foreach (var piece in body.Pieces)
            {
                await output.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
            }

            body.Dispose();
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
