<SUBMISSION>
<ACCESSION-NUMBER>0000000001-17-000001
<TYPE>8-K
<PERIOD>20170307
<FILER>
<COMPANY-DATA>
<CONFORMED-NAME>QUILL HARBOR LAMPS INC
<CIK>0000000001
<CCC>ab#1cdef
</COMPANY-DATA>
</FILER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>q8k.txt
<DESCRIPTION>MADE UP
<TEXT>
                                    FORM 8-K

                              QUILL HARBOR LAMPS INC
          (Exact name of registrant as specified in its charter)

   Delaware                  001-99999               99-9999901
(State)              (Commission File Number)   (IRS Employer No.)

ITEM 5.  OTHER EVENTS

   We wrote <ccc>ab#1cdef</ccc> and sold a lamp.
<PAGE>
<TABLE>
<CAPTION>
Year      Lamps
<S>       <C>
1996      1,234
</TABLE>

                                   SIGNATURE
     By: /s/ Ada Fenn

</TEXT>
</DOCUMENT>
</SUBMISSION>
