using AstroEngine.Functions.Precompute.Packs;
using AstroEngine.Functions.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Hosting;

/// <summary>
/// Where this host gets new packs from: the object store, for libswe may not be installed, instances come and go, and the program's own folder
/// may not be written to.
/// </summary>
internal static class PackOrigin
{
    /// <summary>The folder of an instance's data unless <c>DATA</c> names one.</summary>
    public static string DefaultData => Path.Combine(Path.GetTempPath(), "astroengine");

    /// <summary>The store that all instances share.</summary>
    public static PackStore? Store(IServiceProvider services) => new(services.GetRequiredService<IObjectStore>());
}
