using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.LocalHost.Http;

/// <summary>
/// Which pages of other origins may read answers (CORS), by the settings of Core Tools: <c>Host:CORS</c> and <c>Host:CORSCredentials</c>, as
/// <c>Host</c> of local.settings.json has them; or <c>CORS_ALLOWED_ORIGINS</c>. Off unless an origin is named: on Azure the platform does this.
/// </summary>
/// <param name="Origins">The origins, exactly as browsers send them; <c>*</c> alone for all.</param>
/// <param name="WithCredentials">Whether cookies and HTTP authentication may come along.</param>
internal sealed record CrossOrigin(IReadOnlyList<string> Origins, bool WithCredentials)
{
    /// <summary>The setting of Core Tools that names origins, separated by commas.</summary>
    public const string OriginsKey = "Host:CORS";

    /// <summary>The setting of Core Tools that lets credentials come along.</summary>
    public const string CredentialsKey = "Host:CORSCredentials";

    /// <summary>The setting that adds origins, separated by commas.</summary>
    public const string MoreOriginsKey = "CORS_ALLOWED_ORIGINS";

    private const string Any = "*";

    private static readonly TimeSpan PreflightIsGoodFor = TimeSpan.FromHours(2);
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "DELETE"];
    private static readonly string[] Readable =
    [
        "Age", "Cache-Status", "ETag", "Location", "RateLimit", "RateLimit-Policy", "Retry-After", "Server-Timing", "X-Correlation-Id",
    ];

    /// <summary>Reads the settings; null when no origin is named.</summary>
    /// <exception cref="LocalHostStartException">An origin is none, or all may come with credentials.</exception>
    public static CrossOrigin? Read(IConfiguration configuration)
    {
        var origins = $"{configuration[OriginsKey]},{configuration[MoreOriginsKey]}".Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (origins.Length == 0)
        {
            return null;
        }

        var withCredentials = string.Equals(configuration[CredentialsKey], "true", StringComparison.OrdinalIgnoreCase);
        if (origins.FirstOrDefault(o => o != Any && !IsOrigin(o)) is { } wrong)
        {
            throw new LocalHostStartException($"{OriginsKey} must hold origins such as https://example.org, was \"{wrong}\".");
        }

        if (origins.Contains(Any) && (withCredentials || origins.Length > 1))
        {
            throw new LocalHostStartException($"{OriginsKey} must not hold * together with origins or with {CredentialsKey}: every page could act for its visitors.");
        }

        return new CrossOrigin(origins, withCredentials);
    }

    /// <summary>Registers what is needed.</summary>
    public void Add(IServiceCollection services) => services.AddCors(cors => cors.AddDefaultPolicy(Build));

    /// <summary>Puts it before everything else: a preflight comes without a key.</summary>
    public void Use(WebApplication application)
    {
        if (!Origins.Contains(Any))
        {
            application.Use(SayThatItVaries);
        }

        application.UseCors();
    }

    // Also where the origin is not allowed, or missing: a cache must not give that answer to an origin that is.
    private static Task SayThatItVaries(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(
            static state =>
            {
                var headers = ((HttpResponse)state).Headers;
                if (!headers.Vary.ToString().Contains("Origin", StringComparison.OrdinalIgnoreCase))
                {
                    headers.Append("Vary", "Origin");
                }

                return Task.CompletedTask;
            },
            context.Response);
        return next(context);
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && string.Equals(uri.GetLeftPart(UriPartial.Authority), text, StringComparison.OrdinalIgnoreCase)
        && uri.UserInfo.Length == 0;

    private void Build(CorsPolicyBuilder policy)
    {
        policy.WithOrigins([.. Origins]).WithMethods(Methods).AllowAnyHeader().WithExposedHeaders(Readable).SetPreflightMaxAge(PreflightIsGoodFor);
        if (WithCredentials)
        {
            policy.AllowCredentials();
        }
    }
}
