using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using AstroEngine.LocalHost.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.LocalHost.Http;

/// <summary>Puts <see cref="AdminApi"/> before the functions.</summary>
internal static class AdminApiRegistration
{
    /// <summary>Adds the API.</summary>
    /// <param name="application">The application.</param>
    /// <param name="functions">All functions, those that are turned off too.</param>
    /// <param name="options">The options of the host.</param>
    /// <exception cref="LocalHostStartException">A timer function cannot be run.</exception>
    public static void UseAdminApi(this WebApplication application, IReadOnlyList<FunctionMethod> functions, LocalHostOptions options)
    {
        var services = application.Services;
        var configuration = services.GetRequiredService<IConfiguration>();
        var api = new AdminApi(
            functions,
            services.GetRequiredService<FunctionKeys>(),
            services.GetRequiredService<RequestGate>(),
            services.GetRequiredService<TimerHost>(),
            options,
            name => DisabledFunctions.Contains(name, configuration));
        application.Use(api.AnswerAsync);
    }
}
