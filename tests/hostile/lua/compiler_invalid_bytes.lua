-- expect: error
return ÿþ
