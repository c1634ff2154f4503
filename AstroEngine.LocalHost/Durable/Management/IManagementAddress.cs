namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>Where the management API of a client's task hub is reached.</summary>
internal interface IManagementAddress
{
    /// <summary>The URL of the API, without a slash at its end; null when the host does not listen yet.</summary>
    string? HttpBaseUrl { get; }

    /// <summary>What the query of every URL begins with, such as <c>code=key</c>; null for nothing.</summary>
    string? QueryString { get; }
}
