-- expect: error
goto l0
::l0::
goto l1
::l1::
goto l2
::l2::
goto l3
::l3::
goto l4
::l4::
goto l5
::l5::
goto l6
::l6::
goto l7
::l7::
goto l8
::l8::
goto l9
::l9::
goto l10
::l10::
goto l11
::l11::
goto l12
::l12::
goto l13
::l13::
goto l14
::l14::
goto l15
::l15::
goto l16
::l16::
goto l17
::l17::
goto l18
::l18::
goto l19
::l19::
goto l20
::l20::
goto l21
::l21::
goto l22
::l22::
goto l23
::l23::
goto l24
::l24::
goto l25
::l25::
goto l26
::l26::
goto l27
::l27::
goto l28
::l28::
goto l29
::l29::
goto l30
::l30::
goto l31
::l31::
goto l32
::l32::
goto l33
::l33::
goto l34
::l34::
goto l35
::l35::
goto l36
::l36::
goto l37
::l37::
goto l38
::l38::
goto l39
::l39::
goto l40
::l40::
goto l41
::l41::
goto l42
::l42::
goto l43
::l43::
goto l44
::l44::
goto l45
::l45::
goto l46
::l46::
goto l47
::l47::
goto l48
::l48::
goto l49
::l49::
goto l50
::l50::
goto l51
::l51::
goto l52
::l52::
goto l53
::l53::
goto l54
::l54::
goto l55
::l55::
goto l56
::l56::
goto l57
::l57::
goto l58
::l58::
goto l59
::l59::
goto l60
::l60::
goto l61
::l61::
goto l62
::l62::
goto l63
::l63::
goto l64
::l64::
goto l65
::l65::
goto l66
::l66::
goto l67
::l67::
goto l68
::l68::
goto l69
::l69::
goto l70
::l70::
goto l71
::l71::
goto l72
::l72::
goto l73
::l73::
goto l74
::l74::
goto l75
::l75::
goto l76
::l76::
goto l77
::l77::
goto l78
::l78::
goto l79
::l79::
goto l80
::l80::
goto l81
::l81::
goto l82
::l82::
goto l83
::l83::
goto l84
::l84::
goto l85
::l85::
goto l86
::l86::
goto l87
::l87::
goto l88
::l88::
goto l89
::l89::
goto l90
::l90::
goto l91
::l91::
goto l92
::l92::
goto l93
::l93::
goto l94
::l94::
goto l95
::l95::
goto l96
::l96::
goto l97
::l97::
goto l98
::l98::
goto l99
::l99::
goto l100
::l100::
goto l101
::l101::
goto l102
::l102::
goto l103
::l103::
goto l104
::l104::
goto l105
::l105::
goto l106
::l106::
goto l107
::l107::
goto l108
::l108::
goto l109
::l109::
goto l110
::l110::
goto l111
::l111::
goto l112
::l112::
goto l113
::l113::
goto l114
::l114::
goto l115
::l115::
goto l116
::l116::
goto l117
::l117::
goto l118
::l118::
goto l119
::l119::
goto l120
::l120::
goto l121
::l121::
goto l122
::l122::
goto l123
::l123::
goto l124
::l124::
goto l125
::l125::
goto l126
::l126::
goto l127
::l127::
goto l128
::l128::
goto l129
::l129::
goto l130
::l130::
goto l131
::l131::
goto l132
::l132::
goto l133
::l133::
goto l134
::l134::
goto l135
::l135::
goto l136
::l136::
goto l137
::l137::
goto l138
::l138::
goto l139
::l139::
goto l140
::l140::
goto l141
::l141::
goto l142
::l142::
goto l143
::l143::
goto l144
::l144::
goto l145
::l145::
goto l146
::l146::
goto l147
::l147::
goto l148
::l148::
goto l149
::l149::
goto l150
::l150::
goto l151
::l151::
goto l152
::l152::
goto l153
::l153::
goto l154
::l154::
goto l155
::l155::
goto l156
::l156::
goto l157
::l157::
goto l158
::l158::
goto l159
::l159::
goto l160
::l160::
goto l161
::l161::
goto l162
::l162::
goto l163
::l163::
goto l164
::l164::
goto l165
::l165::
goto l166
::l166::
goto l167
::l167::
goto l168
::l168::
goto l169
::l169::
goto l170
::l170::
goto l171
::l171::
goto l172
::l172::
goto l173
::l173::
goto l174
::l174::
goto l175
::l175::
goto l176
::l176::
goto l177
::l177::
goto l178
::l178::
goto l179
::l179::
goto l180
::l180::
goto l181
::l181::
goto l182
::l182::
goto l183
::l183::
goto l184
::l184::
goto l185
::l185::
goto l186
::l186::
goto l187
::l187::
goto l188
::l188::
goto l189
::l189::
goto l190
::l190::
goto l191
::l191::
goto l192
::l192::
goto l193
::l193::
goto l194
::l194::
goto l195
::l195::
goto l196
::l196::
goto l197
::l197::
goto l198
::l198::
goto l199
::l199::
goto l200
::l200::
goto l201
::l201::
goto l202
::l202::
goto l203
::l203::
goto l204
::l204::
goto l205
::l205::
goto l206
::l206::
goto l207
::l207::
goto l208
::l208::
goto l209
::l209::
goto l210
::l210::
goto l211
::l211::
goto l212
::l212::
goto l213
::l213::
goto l214
::l214::
goto l215
::l215::
goto l216
::l216::
goto l217
::l217::
goto l218
::l218::
goto l219
::l219::
goto l220
::l220::
goto l221
::l221::
goto l222
::l222::
goto l223
::l223::
goto l224
::l224::
goto l225
::l225::
goto l226
::l226::
goto l227
::l227::
goto l228
::l228::
goto l229
::l229::
goto l230
::l230::
goto l231
::l231::
goto l232
::l232::
goto l233
::l233::
goto l234
::l234::
goto l235
::l235::
goto l236
::l236::
goto l237
::l237::
goto l238
::l238::
goto l239
::l239::
goto l240
::l240::
goto l241
::l241::
goto l242
::l242::
goto l243
::l243::
goto l244
::l244::
goto l245
::l245::
goto l246
::l246::
goto l247
::l247::
goto l248
::l248::
goto l249
::l249::
goto l250
::l250::
goto l251
::l251::
goto l252
::l252::
goto l253
::l253::
goto l254
::l254::
goto l255
::l255::
goto l256
::l256::
goto l257
::l257::
goto l258
::l258::
goto l259
::l259::
goto l260
::l260::
goto l261
::l261::
goto l262
::l262::
goto l263
::l263::
goto l264
::l264::
goto l265
::l265::
goto l266
::l266::
goto l267
::l267::
goto l268
::l268::
goto l269
::l269::
goto l270
::l270::
goto l271
::l271::
goto l272
::l272::
goto l273
::l273::
goto l274
::l274::
goto l275
::l275::
goto l276
::l276::
goto l277
::l277::
goto l278
::l278::
goto l279
::l279::
goto l280
::l280::
goto l281
::l281::
goto l282
::l282::
goto l283
::l283::
goto l284
::l284::
goto l285
::l285::
goto l286
::l286::
goto l287
::l287::
goto l288
::l288::
goto l289
::l289::
goto l290
::l290::
goto l291
::l291::
goto l292
::l292::
goto l293
::l293::
goto l294
::l294::
goto l295
::l295::
goto l296
::l296::
goto l297
::l297::
goto l298
::l298::
goto l299
::l299::
goto l300
::l300::
goto l301
::l301::
goto l302
::l302::
goto l303
::l303::
goto l304
::l304::
goto l305
::l305::
goto l306
::l306::
goto l307
::l307::
goto l308
::l308::
goto l309
::l309::
goto l310
::l310::
goto l311
::l311::
goto l312
::l312::
goto l313
::l313::
goto l314
::l314::
goto l315
::l315::
goto l316
::l316::
goto l317
::l317::
goto l318
::l318::
goto l319
::l319::
goto l320
::l320::
goto l321
::l321::
goto l322
::l322::
goto l323
::l323::
goto l324
::l324::
goto l325
::l325::
goto l326
::l326::
goto l327
::l327::
goto l328
::l328::
goto l329
::l329::
goto l330
::l330::
goto l331
::l331::
goto l332
::l332::
goto l333
::l333::
goto l334
::l334::
goto l335
::l335::
goto l336
::l336::
goto l337
::l337::
goto l338
::l338::
goto l339
::l339::
goto l340
::l340::
goto l341
::l341::
goto l342
::l342::
goto l343
::l343::
goto l344
::l344::
goto l345
::l345::
goto l346
::l346::
goto l347
::l347::
goto l348
::l348::
goto l349
::l349::
goto l350
::l350::
goto l351
::l351::
goto l352
::l352::
goto l353
::l353::
goto l354
::l354::
goto l355
::l355::
goto l356
::l356::
goto l357
::l357::
goto l358
::l358::
goto l359
::l359::
goto l360
::l360::
goto l361
::l361::
goto l362
::l362::
goto l363
::l363::
goto l364
::l364::
goto l365
::l365::
goto l366
::l366::
goto l367
::l367::
goto l368
::l368::
goto l369
::l369::
goto l370
::l370::
goto l371
::l371::
goto l372
::l372::
goto l373
::l373::
goto l374
::l374::
goto l375
::l375::
goto l376
::l376::
goto l377
::l377::
goto l378
::l378::
goto l379
::l379::
goto l380
::l380::
goto l381
::l381::
goto l382
::l382::
goto l383
::l383::
goto l384
::l384::
goto l385
::l385::
goto l386
::l386::
goto l387
::l387::
goto l388
::l388::
goto l389
::l389::
goto l390
::l390::
goto l391
::l391::
goto l392
::l392::
goto l393
::l393::
goto l394
::l394::
goto l395
::l395::
goto l396
::l396::
goto l397
::l397::
goto l398
::l398::
goto l399
::l399::
goto l400
::l400::
goto l401
::l401::
goto l402
::l402::
goto l403
::l403::
goto l404
::l404::
goto l405
::l405::
goto l406
::l406::
goto l407
::l407::
goto l408
::l408::
goto l409
::l409::
goto l410
::l410::
goto l411
::l411::
goto l412
::l412::
goto l413
::l413::
goto l414
::l414::
goto l415
::l415::
goto l416
::l416::
goto l417
::l417::
goto l418
::l418::
goto l419
::l419::
goto l420
::l420::
goto l421
::l421::
goto l422
::l422::
goto l423
::l423::
goto l424
::l424::
goto l425
::l425::
goto l426
::l426::
goto l427
::l427::
goto l428
::l428::
goto l429
::l429::
goto l430
::l430::
goto l431
::l431::
goto l432
::l432::
goto l433
::l433::
goto l434
::l434::
goto l435
::l435::
goto l436
::l436::
goto l437
::l437::
goto l438
::l438::
goto l439
::l439::
goto l440
::l440::
goto l441
::l441::
goto l442
::l442::
goto l443
::l443::
goto l444
::l444::
goto l445
::l445::
goto l446
::l446::
goto l447
::l447::
goto l448
::l448::
goto l449
::l449::
goto l450
::l450::
goto l451
::l451::
goto l452
::l452::
goto l453
::l453::
goto l454
::l454::
goto l455
::l455::
goto l456
::l456::
goto l457
::l457::
goto l458
::l458::
goto l459
::l459::
goto l460
::l460::
goto l461
::l461::
goto l462
::l462::
goto l463
::l463::
goto l464
::l464::
goto l465
::l465::
goto l466
::l466::
goto l467
::l467::
goto l468
::l468::
goto l469
::l469::
goto l470
::l470::
goto l471
::l471::
goto l472
::l472::
goto l473
::l473::
goto l474
::l474::
goto l475
::l475::
goto l476
::l476::
goto l477
::l477::
goto l478
::l478::
goto l479
::l479::
goto l480
::l480::
goto l481
::l481::
goto l482
::l482::
goto l483
::l483::
goto l484
::l484::
goto l485
::l485::
goto l486
::l486::
goto l487
::l487::
goto l488
::l488::
goto l489
::l489::
goto l490
::l490::
goto l491
::l491::
goto l492
::l492::
goto l493
::l493::
goto l494
::l494::
goto l495
::l495::
goto l496
::l496::
goto l497
::l497::
goto l498
::l498::
goto l499
::l499::
goto l500
::l500::
goto l501
::l501::
goto l502
::l502::
goto l503
::l503::
goto l504
::l504::
goto l505
::l505::
goto l506
::l506::
goto l507
::l507::
goto l508
::l508::
goto l509
::l509::
goto l510
::l510::
goto l511
::l511::
goto l512
::l512::
goto l513
::l513::
goto l514
::l514::
goto l515
::l515::
goto l516
::l516::
goto l517
::l517::
goto l518
::l518::
goto l519
::l519::
goto l520
::l520::
goto l521
::l521::
goto l522
::l522::
goto l523
::l523::
goto l524
::l524::
goto l525
::l525::
goto l526
::l526::
goto l527
::l527::
goto l528
::l528::
goto l529
::l529::
goto l530
::l530::
goto l531
::l531::
goto l532
::l532::
goto l533
::l533::
goto l534
::l534::
goto l535
::l535::
goto l536
::l536::
goto l537
::l537::
goto l538
::l538::
goto l539
::l539::
goto l540
::l540::
goto l541
::l541::
goto l542
::l542::
goto l543
::l543::
goto l544
::l544::
goto l545
::l545::
goto l546
::l546::
goto l547
::l547::
goto l548
::l548::
goto l549
::l549::
goto l550
::l550::
goto l551
::l551::
goto l552
::l552::
goto l553
::l553::
goto l554
::l554::
goto l555
::l555::
goto l556
::l556::
goto l557
::l557::
goto l558
::l558::
goto l559
::l559::
goto l560
::l560::
goto l561
::l561::
goto l562
::l562::
goto l563
::l563::
goto l564
::l564::
goto l565
::l565::
goto l566
::l566::
goto l567
::l567::
goto l568
::l568::
goto l569
::l569::
goto l570
::l570::
goto l571
::l571::
goto l572
::l572::
goto l573
::l573::
goto l574
::l574::
goto l575
::l575::
goto l576
::l576::
goto l577
::l577::
goto l578
::l578::
goto l579
::l579::
goto l580
::l580::
goto l581
::l581::
goto l582
::l582::
goto l583
::l583::
goto l584
::l584::
goto l585
::l585::
goto l586
::l586::
goto l587
::l587::
goto l588
::l588::
goto l589
::l589::
goto l590
::l590::
goto l591
::l591::
goto l592
::l592::
goto l593
::l593::
goto l594
::l594::
goto l595
::l595::
goto l596
::l596::
goto l597
::l597::
goto l598
::l598::
goto l599
::l599::
goto l600
::l600::
goto l601
::l601::
goto l602
::l602::
goto l603
::l603::
goto l604
::l604::
goto l605
::l605::
goto l606
::l606::
goto l607
::l607::
goto l608
::l608::
goto l609
::l609::
goto l610
::l610::
goto l611
::l611::
goto l612
::l612::
goto l613
::l613::
goto l614
::l614::
goto l615
::l615::
goto l616
::l616::
goto l617
::l617::
goto l618
::l618::
goto l619
::l619::
goto l620
::l620::
goto l621
::l621::
goto l622
::l622::
goto l623
::l623::
goto l624
::l624::
goto l625
::l625::
goto l626
::l626::
goto l627
::l627::
goto l628
::l628::
goto l629
::l629::
goto l630
::l630::
goto l631
::l631::
goto l632
::l632::
goto l633
::l633::
goto l634
::l634::
goto l635
::l635::
goto l636
::l636::
goto l637
::l637::
goto l638
::l638::
goto l639
::l639::
goto l640
::l640::
goto l641
::l641::
goto l642
::l642::
goto l643
::l643::
goto l644
::l644::
goto l645
::l645::
goto l646
::l646::
goto l647
::l647::
goto l648
::l648::
goto l649
::l649::
goto l650
::l650::
goto l651
::l651::
goto l652
::l652::
goto l653
::l653::
goto l654
::l654::
goto l655
::l655::
goto l656
::l656::
goto l657
::l657::
goto l658
::l658::
goto l659
::l659::
goto l660
::l660::
goto l661
::l661::
goto l662
::l662::
goto l663
::l663::
goto l664
::l664::
goto l665
::l665::
goto l666
::l666::
goto l667
::l667::
goto l668
::l668::
goto l669
::l669::
goto l670
::l670::
goto l671
::l671::
goto l672
::l672::
goto l673
::l673::
goto l674
::l674::
goto l675
::l675::
goto l676
::l676::
goto l677
::l677::
goto l678
::l678::
goto l679
::l679::
goto l680
::l680::
goto l681
::l681::
goto l682
::l682::
goto l683
::l683::
goto l684
::l684::
goto l685
::l685::
goto l686
::l686::
goto l687
::l687::
goto l688
::l688::
goto l689
::l689::
goto l690
::l690::
goto l691
::l691::
goto l692
::l692::
goto l693
::l693::
goto l694
::l694::
goto l695
::l695::
goto l696
::l696::
goto l697
::l697::
goto l698
::l698::
goto l699
::l699::
goto l700
::l700::
goto l701
::l701::
goto l702
::l702::
goto l703
::l703::
goto l704
::l704::
goto l705
::l705::
goto l706
::l706::
goto l707
::l707::
goto l708
::l708::
goto l709
::l709::
goto l710
::l710::
goto l711
::l711::
goto l712
::l712::
goto l713
::l713::
goto l714
::l714::
goto l715
::l715::
goto l716
::l716::
goto l717
::l717::
goto l718
::l718::
goto l719
::l719::
goto l720
::l720::
goto l721
::l721::
goto l722
::l722::
goto l723
::l723::
goto l724
::l724::
goto l725
::l725::
goto l726
::l726::
goto l727
::l727::
goto l728
::l728::
goto l729
::l729::
goto l730
::l730::
goto l731
::l731::
goto l732
::l732::
goto l733
::l733::
goto l734
::l734::
goto l735
::l735::
goto l736
::l736::
goto l737
::l737::
goto l738
::l738::
goto l739
::l739::
goto l740
::l740::
goto l741
::l741::
goto l742
::l742::
goto l743
::l743::
goto l744
::l744::
goto l745
::l745::
goto l746
::l746::
goto l747
::l747::
goto l748
::l748::
goto l749
::l749::
goto l750
::l750::
goto l751
::l751::
goto l752
::l752::
goto l753
::l753::
goto l754
::l754::
goto l755
::l755::
goto l756
::l756::
goto l757
::l757::
goto l758
::l758::
goto l759
::l759::
goto l760
::l760::
goto l761
::l761::
goto l762
::l762::
goto l763
::l763::
goto l764
::l764::
goto l765
::l765::
goto l766
::l766::
goto l767
::l767::
goto l768
::l768::
goto l769
::l769::
goto l770
::l770::
goto l771
::l771::
goto l772
::l772::
goto l773
::l773::
goto l774
::l774::
goto l775
::l775::
goto l776
::l776::
goto l777
::l777::
goto l778
::l778::
goto l779
::l779::
goto l780
::l780::
goto l781
::l781::
goto l782
::l782::
goto l783
::l783::
goto l784
::l784::
goto l785
::l785::
goto l786
::l786::
goto l787
::l787::
goto l788
::l788::
goto l789
::l789::
goto l790
::l790::
goto l791
::l791::
goto l792
::l792::
goto l793
::l793::
goto l794
::l794::
goto l795
::l795::
goto l796
::l796::
goto l797
::l797::
goto l798
::l798::
goto l799
::l799::
goto l800
::l800::
goto l801
::l801::
goto l802
::l802::
goto l803
::l803::
goto l804
::l804::
goto l805
::l805::
goto l806
::l806::
goto l807
::l807::
goto l808
::l808::
goto l809
::l809::
goto l810
::l810::
goto l811
::l811::
goto l812
::l812::
goto l813
::l813::
goto l814
::l814::
goto l815
::l815::
goto l816
::l816::
goto l817
::l817::
goto l818
::l818::
goto l819
::l819::
goto l820
::l820::
goto l821
::l821::
goto l822
::l822::
goto l823
::l823::
goto l824
::l824::
goto l825
::l825::
goto l826
::l826::
goto l827
::l827::
goto l828
::l828::
goto l829
::l829::
goto l830
::l830::
goto l831
::l831::
goto l832
::l832::
goto l833
::l833::
goto l834
::l834::
goto l835
::l835::
goto l836
::l836::
goto l837
::l837::
goto l838
::l838::
goto l839
::l839::
goto l840
::l840::
goto l841
::l841::
goto l842
::l842::
goto l843
::l843::
goto l844
::l844::
goto l845
::l845::
goto l846
::l846::
goto l847
::l847::
goto l848
::l848::
goto l849
::l849::
goto l850
::l850::
goto l851
::l851::
goto l852
::l852::
goto l853
::l853::
goto l854
::l854::
goto l855
::l855::
goto l856
::l856::
goto l857
::l857::
goto l858
::l858::
goto l859
::l859::
goto l860
::l860::
goto l861
::l861::
goto l862
::l862::
goto l863
::l863::
goto l864
::l864::
goto l865
::l865::
goto l866
::l866::
goto l867
::l867::
goto l868
::l868::
goto l869
::l869::
goto l870
::l870::
goto l871
::l871::
goto l872
::l872::
goto l873
::l873::
goto l874
::l874::
goto l875
::l875::
goto l876
::l876::
goto l877
::l877::
goto l878
::l878::
goto l879
::l879::
goto l880
::l880::
goto l881
::l881::
goto l882
::l882::
goto l883
::l883::
goto l884
::l884::
goto l885
::l885::
goto l886
::l886::
goto l887
::l887::
goto l888
::l888::
goto l889
::l889::
goto l890
::l890::
goto l891
::l891::
goto l892
::l892::
goto l893
::l893::
goto l894
::l894::
goto l895
::l895::
goto l896
::l896::
goto l897
::l897::
goto l898
::l898::
goto l899
::l899::
goto l900
::l900::
goto l901
::l901::
goto l902
::l902::
goto l903
::l903::
goto l904
::l904::
goto l905
::l905::
goto l906
::l906::
goto l907
::l907::
goto l908
::l908::
goto l909
::l909::
goto l910
::l910::
goto l911
::l911::
goto l912
::l912::
goto l913
::l913::
goto l914
::l914::
goto l915
::l915::
goto l916
::l916::
goto l917
::l917::
goto l918
::l918::
goto l919
::l919::
goto l920
::l920::
goto l921
::l921::
goto l922
::l922::
goto l923
::l923::
goto l924
::l924::
goto l925
::l925::
goto l926
::l926::
goto l927
::l927::
goto l928
::l928::
goto l929
::l929::
goto l930
::l930::
goto l931
::l931::
goto l932
::l932::
goto l933
::l933::
goto l934
::l934::
goto l935
::l935::
goto l936
::l936::
goto l937
::l937::
goto l938
::l938::
goto l939
::l939::
goto l940
::l940::
goto l941
::l941::
goto l942
::l942::
goto l943
::l943::
goto l944
::l944::
goto l945
::l945::
goto l946
::l946::
goto l947
::l947::
goto l948
::l948::
goto l949
::l949::
goto l950
::l950::
goto l951
::l951::
goto l952
::l952::
goto l953
::l953::
goto l954
::l954::
goto l955
::l955::
goto l956
::l956::
goto l957
::l957::
goto l958
::l958::
goto l959
::l959::
goto l960
::l960::
goto l961
::l961::
goto l962
::l962::
goto l963
::l963::
goto l964
::l964::
goto l965
::l965::
goto l966
::l966::
goto l967
::l967::
goto l968
::l968::
goto l969
::l969::
goto l970
::l970::
goto l971
::l971::
goto l972
::l972::
goto l973
::l973::
goto l974
::l974::
goto l975
::l975::
goto l976
::l976::
goto l977
::l977::
goto l978
::l978::
goto l979
::l979::
goto l980
::l980::
goto l981
::l981::
goto l982
::l982::
goto l983
::l983::
goto l984
::l984::
goto l985
::l985::
goto l986
::l986::
goto l987
::l987::
goto l988
::l988::
goto l989
::l989::
goto l990
::l990::
goto l991
::l991::
goto l992
::l992::
goto l993
::l993::
goto l994
::l994::
goto l995
::l995::
goto l996
::l996::
goto l997
::l997::
goto l998
::l998::
goto l999
::l999::

