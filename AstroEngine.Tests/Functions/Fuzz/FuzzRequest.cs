using System.Text;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>A request as it goes over the wire, so that nothing on the way can tidy it up.</summary>
internal sealed class FuzzRequest
{
    private const int LongestShown = 2000;

    /// <summary>Its number in the run, which makes it again.</summary>
    public required int Number { get; init; }

    /// <summary>The route that it was made for.</summary>
    public required string Template { get; init; }

    /// <summary>Whether it was made to be right: such requests must mostly be answered.</summary>
    public bool IsValid { get; set; }

    /// <summary>The method, in any case.</summary>
    public required string Method { get; set; }

    /// <summary>Path and query as they are sent; one byte for each character.</summary>
    public required string Target { get; set; }

    /// <summary>The headers but Host and those of the body's length; one byte for each character.</summary>
    public List<(string Name, string Value)> Headers { get; } = [];

    /// <summary>The body, or null for none.</summary>
    public byte[]? Body { get; set; }

    /// <summary>Whether the body goes in chunks.</summary>
    public bool IsChunked { get; set; }

    /// <summary>The bytes to send.</summary>
    public byte[] ToBytes()
    {
        var head = new StringBuilder();
        head.Append(Method).Append(' ').Append(Target).Append(" HTTP/1.1\r\n");
        if (!Headers.Any(h => h.Name == "Host"))
        {
            head.Append("Host: localhost\r\n");
        }

        foreach (var (name, value) in Headers)
        {
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        if (Body is null)
        {
            return Encoding.Latin1.GetBytes(head.Append("\r\n").ToString());
        }

        head.Append(IsChunked ? "Transfer-Encoding: chunked\r\n\r\n" : $"Content-Length: {Body.Length}\r\n\r\n");
        byte[] start = Encoding.Latin1.GetBytes(head.ToString());
        return IsChunked ? [.. start, .. Chunks(Body), .. "0\r\n\r\n"u8] : [.. start, .. Body];
    }

    /// <summary>All of it in words, to send it again by hand.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append('#').Append(Number).Append(' ').Append(Method).Append(' ').AppendLine(Cut(Target));
        foreach (var (name, value) in Headers)
        {
            text.Append(name).Append(": ").AppendLine(Cut(value));
        }

        if (Body is not null)
        {
            var plain = Body.All(b => b is >= 0x20 and < 0x7F or (byte)'\n');
            text.Append("body of ").Append(Body.Length).Append(IsChunked ? " bytes in chunks" : " bytes").Append(plain ? ": " : " (base64): ")
                .AppendLine(Cut(plain ? Encoding.ASCII.GetString(Body) : Convert.ToBase64String(Body)));
        }

        return text.ToString();
    }

    private static IEnumerable<byte> Chunks(byte[] body)
    {
        foreach (var chunk in body.Chunk(Math.Max(1, (body.Length / 3) + 1)))
        {
            foreach (var b in (byte[])[.. Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"), .. chunk, .. "\r\n"u8])
            {
                yield return b;
            }
        }
    }

    private static string Cut(string text) => text.Length <= LongestShown ? text : $"{text[..LongestShown]}... ({text.Length} characters)";
}
