namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// What a caller must present to reach an HTTP function.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.Http.
/// </summary>
public enum AuthorizationLevel
{
    /// <summary>Nothing: everybody may call.</summary>
    Anonymous = 0,

    /// <summary>A user token. Unused by the real host; here only the admin key opens it.</summary>
    User = 1,

    /// <summary>The function key or the admin key.</summary>
    Function = 2,

    /// <summary>A system key. LocalHost's opens the durable management API alone, so a function of this level is opened by the admin key only.</summary>
    System = 3,

    /// <summary>The admin (master) key.</summary>
    Admin = 4,
}
