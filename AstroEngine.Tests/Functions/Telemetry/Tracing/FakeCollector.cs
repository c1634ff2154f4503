using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace AstroEngine.Tests.Functions.Telemetry.Tracing;

/// <summary>Takes what is sent by OTLP over HTTP, and keeps the bodies.</summary>
internal sealed class FakeCollector : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<byte[]>> _bodies = new();

    public FakeCollector()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        }

        _listener.Prefixes.Add($"{Address}/");
        _listener.Start();
        _ = ReceiveAsync();
    }

    public string Address { get; }

    /// <summary>The bodies that came to a path.</summary>
    public IReadOnlyCollection<byte[]> Bodies(string path) => _bodies.GetValueOrDefault(path, []);

    /// <summary>Waits until what came to a path is what a test waits for.</summary>
    public async Task UntilAsync(string path, Func<IReadOnlyCollection<byte[]>, bool> isIt)
    {
        for (var i = 0; !isIt(Bodies(path)); i++)
        {
            Assert.True(i < 600, $"{Bodies(path).Count} bodies came to {path}, but not what was to come.");
            await Task.Delay(100);
        }
    }

    public void Dispose() => _listener.Close();

    private async Task ReceiveAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                _bodies.GetOrAdd($"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath} {context.Request.ContentType}", _ => []).Enqueue(body.ToArray());
                context.Response.Close();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
