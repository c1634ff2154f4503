using System.Net.Sockets;
using System.Text;

namespace AstroEngine.Tests.LocalHost;

/// <summary>One connection that is kept alive, spoken to byte by byte.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly StreamReader _reader;

    public RawConnection(Uri address)
    {
        _client.Connect(address.Host, address.Port);
        _client.ReceiveTimeout = 30_000;
        _reader = new StreamReader(_client.GetStream(), Encoding.Latin1);
    }

    /// <summary>Sends text as it is.</summary>
    public void Send(string text) => _client.GetStream().Write(Encoding.Latin1.GetBytes(text));

    /// <summary>Sends a GET without a body.</summary>
    public void Get(string target) => Send($"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n");

    /// <summary>Reads the head of an answer, and as many bytes of body as it announces.</summary>
    public string ReadAnswer()
    {
        var answer = new StringBuilder();
        var length = 0;
        while (_reader.ReadLine() is { Length: > 0 } line)
        {
            answer.AppendLine(line);
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            {
                length = int.Parse(line["Content-Length:".Length..]);
            }
        }

        var body = new char[length];
        _reader.ReadBlock(body);
        return answer.AppendLine().Append(body).ToString();
    }

    /// <summary>Whether the server has closed the connection after what was read.</summary>
    public bool IsAtEnd()
    {
        try
        {
            return _reader.Peek() < 0 && _reader.Read() < 0;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose() => _client.Dispose();
}
