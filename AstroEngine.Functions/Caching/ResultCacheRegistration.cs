using AstroEngine.Functions.Caching.Users;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Caching;

/// <summary>Registers the cache.</summary>
public static class ResultCacheRegistration
{
    /// <summary>Name of the setting with the address of Redis.</summary>
    public const string RedisUrlSetting = "REDIS_URL";

    /// <summary>Adds <see cref="IResultCache"/> with the settings of section <c>Cache</c> and <c>REDIS_URL</c>.</summary>
    /// <param name="services">The services; logging must be among them.</param>
    /// <param name="configuration">The configuration, e.g. <c>Cache__Memory__Entries</c> of the environment.</param>
    /// <param name="configure">Last word on the settings, e.g. the engine's version.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="InvalidOperationException">A setting is no number or out of range; the message names it. (A malformed REDIS_URL is logged instead.)</exception>
    public static IServiceCollection AddResultCache(
        this IServiceCollection services, IConfiguration configuration, Action<ResultCacheOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        var options = new ResultCacheOptions();
        configuration.GetSection(ResultCacheOptions.Section).Bind(options);
        if (configuration[RedisUrlSetting] is { Length: > 0 } url)
        {
            options.Redis.Url = url;
        }

        configure?.Invoke(options);
        options.Validate();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(provider => new ResultCache(
            options,
            provider.GetRequiredService<ILogger<ResultCache>>(),
            provider.GetRequiredService<TimeProvider>(),
            new CacheOperations(options.Version, provider.GetRequiredService<ILogger<CacheOperations>>())));
        services.AddSingleton<IResultCache>(provider => provider.GetRequiredService<ResultCache>());
        services.AddSingleton(provider => new UserTouches(
            provider.GetRequiredService<ResultCache>(), options, provider.GetRequiredService<ILogger<UserTouches>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new UserEvents(provider.GetRequiredService<UserTouches>(), provider.GetRequiredService<IResultCache>()));
        return services;
    }
}
