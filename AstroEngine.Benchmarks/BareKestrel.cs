using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Benchmarks;

/// <summary>
/// The fastest answer that the web server can give: it sends the bytes of a file to whoever asks for anything. What the service is measured
/// against under load.
/// </summary>
internal static class BareKestrel
{
    /// <summary>Serves until the process is ended.</summary>
    /// <param name="port">The port, on the loopback interface.</param>
    /// <param name="file">The answer.</param>
    public static Task RunAsync(string port, string file)
    {
        var body = File.ReadAllBytes(file);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body).AsTask();
        });
        return app.RunAsync($"http://127.0.0.1:{port}");
    }
}
