-- Rules that were given another id, old to new, for ever: waivers and settings that name the old one go on working.
return { renamed = {} }
