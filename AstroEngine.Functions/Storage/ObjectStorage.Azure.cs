using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Storage;

/// <summary>Where this host keeps objects: a container of the function app's storage account.</summary>
internal static class ObjectStorage
{
    private const string ConnectionSetting = "AzureWebJobsStorage";
    private const string ContainerSetting = "Storage:Container";
    private const string DefaultContainer = "astroengine";

    /// <summary>Adds <see cref="IObjectStore"/>.</summary>
    public static IServiceCollection AddObjectStore(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<IObjectStore>(_ => new BlobObjectStore(new BlobContainerClient(
            configuration[ConnectionSetting] ?? throw new InvalidOperationException($"The setting {ConnectionSetting} is missing."),
            configuration[ContainerSetting] is { Length: > 0 } container ? container : DefaultContainer)));
}
