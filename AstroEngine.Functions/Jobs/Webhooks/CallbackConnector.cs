using System.Net;
using System.Net.Sockets;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>
/// Connects to callbacks. It looks names up itself and connects to the very addresses that it has checked, so that a name which leads
/// elsewhere at the next look-up gains nothing.
/// </summary>
/// <param name="settings">Whether addresses that are not public may be called.</param>
/// <param name="resolve">Looks up a name.</param>
internal sealed class CallbackConnector(WebhookSettings settings, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    /// <summary>Connects to a host.</summary>
    /// <exception cref="BlockedCallbackException">None of its addresses is public.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, cancellationToken);
        var allowed = settings.AllowPrivate ? found : Array.FindAll(found, PublicAddress.Contains);
        if (allowed.Length == 0)
        {
            throw new BlockedCallbackException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
