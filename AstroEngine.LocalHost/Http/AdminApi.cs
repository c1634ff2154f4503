using System.Reflection;
using System.Text.Json;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using AstroEngine.LocalHost.Timers;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Http;

/// <summary>
/// The part of the host's own API under <c>/admin</c> that runs a timer function by hand and says how the host is. All but the ping
/// needs the admin (master) key when keys are on.
/// </summary>
internal sealed class AdminApi(
    IReadOnlyList<FunctionMethod> functions, FunctionKeys keys, RequestGate gate, TimerHost timers, LocalHostOptions options, Func<string, bool> isDisabled)
{
    private const int LargestBody = 1024 * 1024;
    private const string Prefix = "/admin";

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly long _startedAt = options.Clock.GetTimestamp();

    /// <summary>Answers requests under <c>/admin</c>, and hands on all others.</summary>
    public Task AnswerAsync(HttpContext context, RequestDelegate next) =>
        context.Request.Path.StartsWithSegments(Prefix, StringComparison.OrdinalIgnoreCase, out var rest) ? AnswerAsync(context, rest) : next(context);

    private async Task AnswerAsync(HttpContext context, PathString rest)
    {
        HostHeaders.Apply(context.Response);
        if (!gate.TryEnter())
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        try
        {
            await RouteAsync(context, rest.Value?.Trim('/').Split('/') ?? []).ConfigureAwait(false);
        }
        finally
        {
            gate.Exit();
        }
    }

    private Task RouteAsync(HttpContext context, string[] path)
    {
        var request = context.Request;
        var isGet = HttpMethods.IsGet(request.Method);
        if (Is(path, "host", "ping") && (isGet || HttpMethods.IsPost(request.Method)))
        {
            return Status(context, StatusCodes.Status200OK);
        }

        if (!keys.Allow(request, AuthorizationLevel.Admin))
        {
            return Status(context, keys.Allow(request, AuthorizationLevel.Function) ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized);
        }

        return path switch
        {
            _ when isGet && Is(path, "host", "status") => Write(context, HostStatus()),
            _ when isGet && Is(path, "functions") => Write(context, functions.Select(f => Describe(f, request))),
            _ when HttpMethods.IsPost(request.Method) && path is [_, var name] && Is(path, "functions", name) => RunAsync(context, name),
            _ => Status(context, StatusCodes.Status404NotFound),
        };
    }

    private async Task RunAsync(HttpContext context, string name)
    {
        var status = await CheckBodyAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        if (status is not null)
        {
            await Status(context, status.Value).ConfigureAwait(false);
            return;
        }

        if (timers.Find(name) is not { } timer)
        {
            await Status(context, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        // Not awaited, as on the real host: the answer says that the run has been accepted, not how it ended.
        _ = Task.Run(timer.RunByHandAsync, CancellationToken.None);
        await Status(context, StatusCodes.Status202Accepted).ConfigureAwait(false);
    }

    /// <summary>The body is <c>{}</c> or <c>{"input":"..."}</c>; a timer has no use for the input.</summary>
    private static async Task<int?> CheckBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        if (request.ContentLength > LargestBody)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, default, cancellationToken).ConfigureAwait(false);
            return body.RootElement.ValueKind == JsonValueKind.Object ? null : StatusCodes.Status400BadRequest;
        }
        catch (JsonException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    private object HostStatus() => new
    {
        Id = "localhost",
        State = "Running",
        Version = typeof(AdminApi).Assembly.GetName().Version?.ToString(),
        VersionDetails = "AstroEngine.LocalHost " + typeof(AdminApi).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion,
        ProcessUptime = (long)options.Clock.GetElapsedTime(_startedAt).TotalMilliseconds,
    };

    private object Describe(FunctionMethod function, HttpRequest request) => new
    {
        function.Name,
        Href = $"{request.Scheme}://{request.Host}{Prefix}/functions/{function.Name}",
        Language = "dotnet-isolated",
        IsDisabled = isDisabled(function.Name),
        Config = new { Bindings = new[] { new { Name = function.TriggerParameter.Name, Type = BindingType(function), Direction = "In" } } },
    };

    private static string BindingType(FunctionMethod function)
    {
        var name = function.Trigger.GetType().Name;
        return char.ToLowerInvariant(name[0]) + name[1..].Replace("Attribute", string.Empty, StringComparison.Ordinal);
    }

    private static bool Is(string[] path, params ReadOnlySpan<string> expected)
    {
        var matches = path.Length == expected.Length;
        for (var i = 0; matches && i < expected.Length; i++)
        {
            matches = string.Equals(path[i], expected[i], StringComparison.OrdinalIgnoreCase);
        }

        return matches;
    }

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task Write(HttpContext context, object document) => context.Response.WriteAsJsonAsync(document, Json, context.RequestAborted);
}
