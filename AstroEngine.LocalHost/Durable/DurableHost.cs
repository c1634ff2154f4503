using System.Text.Json;
using AstroEngine.LocalHost.Durable.Client;
using AstroEngine.LocalHost.Durable.Engine;
using AstroEngine.LocalHost.Durable.Functions;
using AstroEngine.LocalHost.Durable.Management;
using AstroEngine.LocalHost.Durable.Storage;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AstroEngine.LocalHost.Durable;

/// <summary>Puts the Durable Task engine into a host whose functions want it.</summary>
internal static class DurableHost
{
    /// <summary>Registers the engine, its client and its management API, when any function has to do with orchestrations.</summary>
    /// <exception cref="LocalHostStartException">A function cannot be run.</exception>
    public static void Add(IServiceCollection services, IReadOnlyList<FunctionMethod> functions, EngineSettings settings, TimeProvider clock)
    {
        if (!DurableFunctions.AreIn(functions))
        {
            return;
        }

        services.AddSingleton(settings);
        services.AddSingleton(new DurableFunctions(functions));
        services.AddSingleton(new StoreOptions { Folder = settings.Folder, Clock = clock });
        services.AddSingleton<DataConverter>(provider => new JsonConverter(provider.GetRequiredService<IOptions<JsonSerializerOptions>>().Value));
        services.AddSingleton(provider => new DurableEngine(
            settings,
            provider.GetRequiredService<HostSettings>(),
            provider.GetRequiredService<StoreOptions>(),
            provider.GetRequiredService<DurableFunctions>(),
            provider.GetRequiredService<FunctionPipeline>(),
            provider,
            provider.GetRequiredService<DataConverter>(),
            provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<InstanceSteering>();
        services.AddSingleton<ManagementAddress>();
        services.AddSingleton<DurableTaskClient, LocalDurableTaskClient>();
        services.AddSingleton<InstanceEndpoints>();
        services.AddSingleton<InstanceListEndpoints>();
        services.AddSingleton<StartEndpoints>();
        services.AddSingleton<ManagementApi>();
        services.AddHostedService<DurableLifetime>();
    }

    /// <summary>Opens the database and puts the management API before the functions, when there is an engine.</summary>
    /// <exception cref="LocalHostStartException">The database cannot be opened.</exception>
    public static void Map(WebApplication application)
    {
        if (application.Services.GetService<DurableFunctions>() is not null)
        {
            var api = application.Services.GetRequiredService<ManagementApi>();
            application.Map(ManagementUris.Path, branch => branch.Run(api.AnswerAsync));
        }
    }
}
