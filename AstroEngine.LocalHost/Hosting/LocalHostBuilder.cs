using AstroEngine.LocalHost.Durable;
using AstroEngine.LocalHost.Durable.Engine;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Http;
using AstroEngine.LocalHost.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>Puts the host together behind the builder that the app sees.</summary>
internal sealed class LocalHostBuilder
{
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> _middleware = [];
    private readonly WebApplicationBuilder _application;
    private readonly LocalHostOptions _options;
    private readonly long _startedAt;
    private readonly HostSettings _settings;
    private readonly EngineSettings _durable;
    private readonly CrossOrigin? _crossOrigin;
    private LocalFunctionsHost? _host;
    private bool _isWebApplication;
    private bool _isBuilt;

    /// <summary>Reads the settings and registers what the host consists of.</summary>
    /// <exception cref="LocalHostStartException">host.json or local.settings.json is not usable.</exception>
    public LocalHostBuilder(LocalHostOptions options)
    {
        _options = options;
        _startedAt = options.Clock.GetTimestamp();
        var configuration = LocalConfiguration.Read(options);
        _application = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ContentRootPath = options.ContentRoot,
            EnvironmentName = LocalConfiguration.EnvironmentName(configuration.App),
        });
        Configuration.AddConfiguration(configuration.App, shouldDisposeConfiguration: true);
        _settings = HostSettings.Read(configuration.Host);
        _durable = EngineSettings.Read(configuration.Host);

        LoggingDefaults.Apply(_application.Logging, configuration.Host, () => _host?.IsStarted ?? false);
        var limits = KestrelLimits.Read(configuration.Host);
        _application.WebHost.UseKestrelCore().ConfigureKestrel(options => KestrelDefaults.Apply(options, limits));
        _crossOrigin = CrossOrigin.Read(configuration.Host);
        AddServices(_application.Services);
    }

    /// <summary>What the app's builder shows of the host.</summary>
    public IHostApplicationBuilder Application => _application;

    /// <summary>The settings of the app.</summary>
    public ConfigurationManager Configuration => _application.Configuration;

    /// <summary>Adds a middleware inside of those that were added before.</summary>
    public void Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        ThrowIfBuilt();
        _middleware.Add(middleware);
    }

    /// <summary>Adds what HTTP functions need; a second call changes nothing.</summary>
    public void UseAspNetCoreIntegration()
    {
        if (_isWebApplication)
        {
            return;
        }

        _isWebApplication = true;
        Use(HttpIntegration.Wrap);

        // An empty list of parts: functions return action results, and controllers would only be searched for in vain.
        _application.Services.TryAddSingleton(new ApplicationPartManager());
        _application.Services.AddMvcCore();
    }

    /// <summary>Builds the host.</summary>
    public IHost Build()
    {
        ThrowIfBuilt();
        _isBuilt = true;
        try
        {
            _host = BuildHost();
            return _host;
        }
        catch (LocalHostStartException failure)
        {
            _options.Fail(failure);
            throw;
        }
    }

    private LocalFunctionsHost BuildHost()
    {
        var found = _options.Types is { } types ? FunctionDiscovery.Find(types) : FunctionDiscovery.Find(_options.Assemblies);
        var functions = DisabledFunctions.LeaveOut(found, Configuration);
        if (!_isWebApplication)
        {
            throw new LocalHostStartException("Program.cs does not call ConfigureFunctionsWebApplication(), without which no HTTP function can run.");
        }

        LoggingDefaults.AddConsoleIfNone(_application.Logging);
        _application.Services.AddSingleton(new FunctionPipeline(_middleware));
        _application.Services.AddSingleton(services => new RouteTable(
            HttpFunctionLoader.Load(
                functions,
                _settings.RoutePrefix,
                services.GetRequiredService<IInlineConstraintResolver>(),
                services.GetRequiredService<ILoggerFactory>()),
            services.GetRequiredService<ILogger<RouteTable>>()));
        DurableHost.Add(_application.Services, functions, _durable, _options.Clock);
        _application.Services.AddTimers(functions, _options);
        var addresses = ListenAddress.Read(Configuration);
        var application = _application.Build();
        foreach (var address in addresses)
        {
            application.Urls.Add(address);
        }

        try
        {
            _crossOrigin?.Use(application);
            application.UseAdminApi(found, _options);
            DurableHost.Map(application);
            application.Run(application.Services.GetRequiredService<HttpHost>().AnswerAsync);
        }
        catch (LocalHostStartException)
        {
            ((IDisposable)application).Dispose();
            throw;
        }

        return new LocalFunctionsHost(application, addresses, functions.Count, _startedAt, _options);
    }

    private void AddServices(IServiceCollection services)
    {
        services.AddRouting();
        services.AddSingleton(_settings);
        services.AddSingleton<RequestGate>();
        services.AddSingleton<FunctionKeys>();
        services.AddSingleton<HttpHost>();
        services.AddHostedService(provider => new GracefulShutdown(
            provider.GetRequiredService<RequestGate>(),
            _settings,
            _options.Clock,
            provider.GetRequiredService<IHostApplicationLifetime>(),
            provider.GetRequiredService<ILogger<GracefulShutdown>>()));
        services.Configure<ConsoleLifetimeOptions>(lifetime => lifetime.SuppressStatusMessages = true);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = _settings.ShutdownGrace + GracefulShutdown.LastChance + TimeSpan.FromSeconds(5));
        _crossOrigin?.Add(services);
        if (_options.OwnsProcess)
        {
            services.AddHostedService<SecondInterrupt>();
        }
    }

    private void ThrowIfBuilt()
    {
        if (_isBuilt)
        {
            throw new InvalidOperationException("The application has already been built.");
        }
    }
}
