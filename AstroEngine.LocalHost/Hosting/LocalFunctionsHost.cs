using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>The running host: a web application that says when it is ready and, in one line, why it cannot start.</summary>
internal sealed class LocalFunctionsHost(
    WebApplication application, IReadOnlyList<string> requestedAddresses, int functions, long startedAt, LocalHostOptions options)
    : IHost, IAsyncDisposable
{
    /// <inheritdoc/>
    public IServiceProvider Services => application.Services;

    /// <summary>Whether the server listens.</summary>
    public bool IsStarted { get; private set; }

    /// <summary>Where the host listens, once it is started.</summary>
    public IEnumerable<string> Addresses => application.Urls;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Explain(error) is { } reason)
        {
            var failure = new LocalHostStartException(reason, error);
            options.Fail(failure);
            throw failure;
        }

        IsStarted = true;
        await options.Output.WriteLineAsync(
            $"AstroEngine.LocalHost (an emulator of the Azure Functions host) listens on {string.Join(", ", Addresses)} - {functions} functions, started in {Age().TotalMilliseconds:0} ms")
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken = default) => application.StopAsync(cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => ((IDisposable)application).Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private string? Explain(Exception error) => error switch
    {
        IOException { InnerException: AddressInUseException } => $"{string.Join(", ", requestedAddresses)} is in use by another process. Set PORT to a free port.",
        SocketException socket => $"Cannot listen on {string.Join(", ", requestedAddresses)}: {socket.Message}.",
        FormatException format => $"ASPNETCORE_URLS is not usable: {format.Message}",
        _ => null,
    };

    private TimeSpan Age()
    {
        if (!options.OwnsProcess)
        {
            return options.Clock.GetElapsedTime(startedAt);
        }

        using var process = Process.GetCurrentProcess();
        return options.Clock.GetLocalNow() - process.StartTime;
    }
}
