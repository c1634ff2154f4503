using System.Buffers;

namespace AstroEngine.Functions.Hosting.Logging;

/// <summary>
/// Lines on the console, as bytes and many at a time: a write of its own for each costs more than making the line. A console that is gone (a
/// closed pipe) costs its lines and nothing else.
/// </summary>
/// <param name="console">The stream of the console.</param>
internal sealed class ConsoleLines(Stream console)
{
    private const int FlushAt = 16 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt + 4096);

    /// <summary>Adds a line, which is written at the next <see cref="Flush"/> or when many wait.</summary>
    /// <param name="line">The line with its end.</param>
    public void Append(ReadOnlySpan<byte> line)
    {
        _buffer.Write(line);
        if (_buffer.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Writes the lines that wait.</summary>
    public void Flush()
    {
        if (_buffer.WrittenCount == 0)
        {
            return;
        }

        try
        {
            console.Write(_buffer.WrittenSpan);
            console.Flush();
        }
        catch (IOException)
        {
            // Nobody reads the console any more.
        }

        _buffer.ResetWrittenCount();
    }
}
