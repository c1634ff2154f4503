using AstroEngine.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>
/// Collects services, settings and middleware of a functions app.
/// The real type lives in Microsoft.Azure.Functions.Worker.
/// </summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    internal FunctionsApplicationBuilder(LocalHostBuilder local) => Local = local;

    internal LocalHostBuilder Local { get; }

    /// <inheritdoc/>
    public IDictionary<object, object> Properties => Local.Application.Properties;

    /// <inheritdoc/>
    IConfigurationManager IHostApplicationBuilder.Configuration => Configuration;

    /// <summary>The settings: command line over environment over local.settings.json over appsettings.json.</summary>
    public ConfigurationManager Configuration => Local.Configuration;

    /// <inheritdoc/>
    public IHostEnvironment Environment => Local.Application.Environment;

    /// <inheritdoc/>
    public ILoggingBuilder Logging => Local.Application.Logging;

    /// <inheritdoc/>
    public IMetricsBuilder Metrics => Local.Application.Metrics;

    /// <inheritdoc cref="IHostApplicationBuilder.Services"/>
    public IServiceCollection Services => Local.Application.Services;

    /// <summary>
    /// Builds the app. Functions that the host could not run are reported on standard error, and end the process with code 1.
    /// </summary>
    /// <returns>The app, not started.</returns>
    /// <exception cref="InvalidOperationException">It was built before.</exception>
    public IHost Build() => Local.Build();

    /// <inheritdoc/>
    public void ConfigureContainer<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull => Local.Application.ConfigureContainer(factory, configure);

    /// <inheritdoc/>
    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        Local.Use(middleware);
        return this;
    }
}
