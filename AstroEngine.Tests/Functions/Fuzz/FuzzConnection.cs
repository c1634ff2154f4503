using System.Net.Sockets;
using System.Text;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>A connection that sends bytes as they are and reads one answer for each request.</summary>
internal sealed class FuzzConnection(Uri address) : IDisposable
{
    private static readonly TimeSpan StreamPatience = TimeSpan.FromSeconds(1);

    private readonly byte[] _buffer = new byte[64 * 1024];
    private Socket? _socket;
    private int _at;
    private int _end;

    /// <summary>Sends a request and reads its answer.</summary>
    /// <exception cref="IOException">The server closed the connection without an answer.</exception>
    /// <exception cref="OperationCanceledException">No answer in time.</exception>
    public async Task<FuzzAnswer> SendAsync(FuzzRequest request, TimeSpan patience)
    {
        var bytes = request.ToBytes();
        using var time = new CancellationTokenSource(patience);
        if (_socket is not null)
        {
            try
            {
                return await ExchangeAsync(bytes, request.Method, time.Token);
            }
            catch (Exception e) when (e is IOException or SocketException)
            {
                // The server may have closed it after the answer before; a fresh one decides.
                Close();
            }
        }

        try
        {
            return await ExchangeAsync(bytes, request.Method, time.Token);
        }
        catch
        {
            Close();
            throw;
        }
    }

    public void Dispose() => Close();

    private async Task<FuzzAnswer> ExchangeAsync(byte[] bytes, string method, CancellationToken token)
    {
        if (_socket is null)
        {
            _socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            _at = _end = 0;
            await _socket.ConnectAsync(address.Host, address.Port, token);
        }

        // A server that refuses a body answers before it has read it.
        var sending = SendAsync(bytes, token);
        var answer = await ReadAsync(method == "HEAD", token);
        if (answer.IsCut || !sending.IsCompletedSuccessfully || answer.Header("Connection") == "close")
        {
            Close();
        }

        return answer;
    }

    private async Task SendAsync(byte[] bytes, CancellationToken token)
    {
        try
        {
            var socket = _socket!;
            for (var sent = 0; sent < bytes.Length;)
            {
                sent += await socket.SendAsync(bytes.AsMemory(sent), token);
            }
        }
        catch (SocketException)
        {
            // What the answer says counts.
        }
    }

    private async Task<FuzzAnswer> ReadAsync(bool isHead, CancellationToken token)
    {
        int status;
        Dictionary<string, string> headers;
        do
        {
            status = int.Parse((await LineAsync(token)).Split(' ')[1]);
            headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            while (await LineAsync(token) is { Length: > 0 } line)
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                headers[line[..colon]] = line[(colon + 1)..].Trim();
            }
        }
        while (status < 200);

        if (isHead || status is 204 or 304)
        {
            return new FuzzAnswer(status, headers, []);
        }

        if (headers.TryGetValue("Content-Length", out var length))
        {
            using var body = new MemoryStream();
            await CopyAsync(body, int.Parse(length), token);
            return new FuzzAnswer(status, headers, body.ToArray());
        }

        return headers.GetValueOrDefault("Transfer-Encoding") == "chunked"
            ? await ReadChunksAsync(status, headers, token)
            : throw new IOException("The answer has no end.");
    }

    private async Task<FuzzAnswer> ReadChunksAsync(int status, Dictionary<string, string> headers, CancellationToken token)
    {
        using var body = new MemoryStream();
        var isStream = headers.GetValueOrDefault("Content-Type") is { } type && (type.Contains("event-stream") || type.Contains("ndjson"));
        using var time = CancellationTokenSource.CreateLinkedTokenSource(token);
        if (isStream)
        {
            time.CancelAfter(StreamPatience);
        }

        try
        {
            while (true)
            {
                var size = Convert.ToInt32((await LineAsync(time.Token)).Split(';')[0], 16);
                await CopyAsync(body, size, time.Token);
                await LineAsync(time.Token);
                if (size == 0)
                {
                    return new FuzzAnswer(status, headers, body.ToArray());
                }
            }
        }
        catch (OperationCanceledException) when (isStream && !token.IsCancellationRequested)
        {
            return new FuzzAnswer(status, headers, body.ToArray()) { IsCut = true };
        }
    }

    private async Task<string> LineAsync(CancellationToken token)
    {
        var line = new StringBuilder();
        while (true)
        {
            if (_at == _end)
            {
                await FillAsync(token);
            }

            var end = Array.IndexOf(_buffer, (byte)'\n', _at, _end - _at);
            var until = end < 0 ? _end : end;
            line.Append(Encoding.Latin1.GetString(_buffer, _at, until - _at));
            _at = end < 0 ? _end : end + 1;
            if (end >= 0)
            {
                return line.ToString().TrimEnd('\r');
            }
        }
    }

    private async Task CopyAsync(MemoryStream to, int count, CancellationToken token)
    {
        while (count > 0)
        {
            if (_at == _end)
            {
                await FillAsync(token);
            }

            var some = Math.Min(count, _end - _at);
            to.Write(_buffer, _at, some);
            _at += some;
            count -= some;
        }
    }

    private async Task FillAsync(CancellationToken token)
    {
        _at = 0;
        _end = 0;
        _end = await _socket!.ReceiveAsync(_buffer.AsMemory(), token);
        if (_end == 0)
        {
            throw new IOException("The server closed the connection.");
        }
    }

    private void Close()
    {
        _socket?.Dispose();
        _socket = null;
    }
}
