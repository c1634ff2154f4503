using System.Globalization;
using System.Text;
using Serilog.Events;
using Serilog.Formatting;

namespace AstroEngine.Functions.Hosting.Logging;

/// <summary>Makes the bytes of lines in one form, in a buffer that it keeps. Not thread-safe.</summary>
/// <param name="form">The form.</param>
internal sealed class Utf8Line(ITextFormatter form)
{
    private readonly StringBuilder _text = new(1024);
    private byte[] _bytes = new byte[4096];

    /// <summary>The line of an event, until the next call.</summary>
    /// <param name="logEvent">What happened.</param>
    public ReadOnlySpan<byte> Of(LogEvent logEvent)
    {
        _text.Clear();
        using (var writer = new StringWriter(_text, CultureInfo.InvariantCulture))
        {
            form.Format(logEvent, writer);
        }

        var most = Encoding.UTF8.GetMaxByteCount(_text.Length);
        if (_bytes.Length < most)
        {
            _bytes = new byte[most];
        }

        var written = 0;
        foreach (var chunk in _text.GetChunks())
        {
            written += Encoding.UTF8.GetBytes(chunk.Span, _bytes.AsSpan(written));
        }

        return _bytes.AsSpan(0, written);
    }
}
