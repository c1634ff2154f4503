using AstroEngine.Functions.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Storage;

/// <summary>Where this host keeps objects: files under <c>DATA</c>.</summary>
internal static class ObjectStorage
{
    /// <summary>Adds <see cref="IObjectStore"/>.</summary>
    public static IServiceCollection AddObjectStore(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<IObjectStore>(_ => new FileObjectStore(
            Path.Combine(DataFolder.Of(configuration), "objects")));
}
