using AstroEngine.Functions.Precompute.Packs;

namespace AstroEngine.Functions.Hosting;

/// <summary>Where this host gets new packs from: it builds them itself, in a folder that outlives the process.</summary>
internal static class PackOrigin
{
    /// <summary>The folder of the service's data unless <c>DATA</c> names one.</summary>
    public static string DefaultData => ".data";

    /// <summary>The store that all instances share; none here, where there is one instance.</summary>
    public static PackStore? Store(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return null;
    }
}
