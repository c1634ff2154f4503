using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Storage;

/// <summary>Where this host keeps objects: files under <c>DATA</c>.</summary>
internal static class ObjectStorage
{
    private const string DataSetting = "DATA";
    private const string DefaultData = ".data";

    /// <summary>Adds <see cref="IObjectStore"/>.</summary>
    public static IServiceCollection AddObjectStore(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<IObjectStore>(_ => new FileObjectStore(
            Path.Combine(configuration[DataSetting] is { Length: > 0 } data ? data : DefaultData, "objects")));
}
